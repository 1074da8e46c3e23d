import { describe, expect, test } from 'vitest';
import type { Device } from '../hardware/device.ts';
import { namesOf, normaliseName } from './find.ts';
import type { CatalogModel } from './index.ts';
import { devices, findDevice, findModel, modelSources, models } from './index.ts';

const allModels: readonly CatalogModel[] = models;
const allDevices: readonly Device[] = devices;
const rows: readonly (CatalogModel | Device)[] = [...allModels, ...allDevices];

/** Names that two rows of one list would both answer to. */
function sharedNames(list: readonly (CatalogModel | Device)[]): string[] {
  const names = list.flatMap((row) => [...new Set(namesOf(row).map(normaliseName))]);
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** Aliases that repeat a name of their own row in another spelling. */
function idleAliases(row: CatalogModel | Device): string[] {
  const own = namesOf(row).map(normaliseName);
  return row.aliases.filter((alias) => own.indexOf(normaliseName(alias)) !== own.lastIndexOf(normaliseName(alias)));
}

describe('the catalogue', () => {
  test('holds at least twenty models and twenty-five devices', () => {
    expect(allModels.length).toBeGreaterThanOrEqual(20);
    expect(allDevices.length).toBeGreaterThanOrEqual(25);
  });

  test('says of every model where it comes from, and of no other', () => {
    expect(Object.keys(modelSources)).toEqual(models.map(({ id }) => id));
  });

  const sources = [...devices, ...models.map(({ id }) => ({ id, ...modelSources[id] }))];
  test.each(sources)('says where $id comes from and on which past day it was read', ({ source, retrieved }) => {
    expect(source).toMatch(/^https:\/\/\S+$|^maker: \S|\(address not recorded\)$/);
    expect(retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Date(retrieved).toISOString().slice(0, 10)).toBe(retrieved);
    expect(Date.parse(retrieved)).toBeLessThanOrEqual(Date.now());
  });

  test('gives every row an identifier of its own in kebab case', () => {
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9.]+(-[a-z0-9.]+)*$/);
  });

  test('lets no two rows answer to one name', () => {
    expect(sharedNames(allModels)).toEqual([]);
    expect(sharedNames(allDevices)).toEqual([]);
  });

  test('notices a name that a second row takes', () => {
    const [row, other] = [allModels[0]!, allModels[1]!];
    expect(sharedNames([row, { ...other, aliases: [row.name.toUpperCase()] }])).toEqual([normaliseName(row.name)]);
    expect(idleAliases({ ...row, aliases: [row.id.replaceAll('-', ' ')] })).toHaveLength(1);
  });

  test('keeps no alias that another name of its row already covers', () => {
    expect(rows.flatMap(idleAliases)).toEqual([]);
  });
});

describe('a device', () => {
  test.each(allDevices)('$id has a driver total near its label, whole and positive', (device) => {
    expect(Number.isInteger(device.totalMiB) && device.totalMiB > 0).toBe(true);
    expect(device.totalMiB / (device.labelGB * 1024)).toBeLessThanOrEqual(1.2);
    // Apple's default limit is a share of the memory, from two thirds upwards.
    expect(device.totalMiB / (device.labelGB * 1024)).toBeGreaterThan(device.vendor === 'Apple' ? 0.6 : 0.8);
  });

  test.each(allDevices)('$id names a maker as its source exactly when nobody read its driver', (device) => {
    expect(device.source.startsWith('maker: ')).toBe(device.totalBasis === 'maker');
    expect(device.source.startsWith('https://')).toBe(device.totalBasis === 'driver');
    if (device.totalBasis === 'maker') expect(device.totalMiB).toBe(device.labelGB * 1024);
  });

  test.each(allDevices)('$id has a bandwidth between 50 GB/s and 10 TB/s', ({ bandwidthBytesPerSecond }) => {
    expect(bandwidthBytesPerSecond).toBeGreaterThan(50e9);
    expect(bandwidthBytesPerSecond).toBeLessThan(10e12);
  });

  test('keeps the 361 MiB that an H100 80GB has less than an A100 80GB', () => {
    expect(findDevice('a100-80gb')?.totalMiB).toBe(81_920);
    expect(findDevice('h100-80gb')?.totalMiB).toBe(81_559);
  });
});

describe('a lookup', () => {
  test.each([
    ['llama 3.1 70b', 'llama-3.1-70b'],
    ['llama3.1:70b', 'llama-3.1-70b'],
    ['meta-llama/Llama-3.1-70B-Instruct', 'llama-3.1-70b'],
    ['Qwen2.5-Coder-32B', 'qwen2.5-32b'],
    ['mistral:7b', 'mistral-7b-v0.3'],
    ['deepseek-r1:32b', 'deepseek-r1-distill-qwen-32b'],
  ])('finds the model that people call %s', (text, id) => {
    expect(findModel(text)?.id).toBe(id);
  });

  test.each([
    ['H100', 'h100-80gb'],
    ['a100 80gb', 'a100-80gb'],
    ['NVIDIA A100-SXM4-80GB', 'a100-80gb'],
    ['4090', 'rtx-4090'],
    ['NVIDIA GeForce RTX 4090', 'rtx-4090'],
    ['M4 Max 128GB', 'm4-max-128gb'],
  ])('finds the device that people call %s', (text, id) => {
    expect(findDevice(text)?.id).toBe(id);
  });

  test.each(['', ' - ', 'llama', 'llama 31 70b', 'no such model'])('finds no model for %j', (text) => {
    expect(findModel(text)).toBeUndefined();
  });

  // Two cards are sold as an A100, with 40 GB and with 80 GB.
  test.each(['', 'a100', 'rtx', 'no such device'])('finds no device for %j', (text) => {
    expect(findDevice(text)).toBeUndefined();
  });
});
