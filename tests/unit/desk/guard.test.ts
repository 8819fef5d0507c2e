import { describe, expect, it } from 'vitest';
import { type Asked, mayAnswer } from '../../../src/desk/guard.ts';
import { plainPath } from '../../../src/desk/integration.ts';

const own: Asked = {
  method: 'POST',
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  contentType: 'application/json',
  remote: '127.0.0.1',
};

describe('the desk answers', () => {
  it.each([
    ['its own page', {}],
    ['its own page by address', { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321' }],
    ['its own page by an address of version 6', { host: '[::1]:4321', origin: 'http://[::1]:4321', remote: '::1' }],
    ['an address of version 4 written as one of version 6', { remote: '::ffff:127.0.0.1' }],
    ['a reading of its page, which names no origin', { method: 'GET', origin: undefined, contentType: undefined }],
    ['JSON that names its letters', { contentType: 'application/json; charset=utf-8' }],
  ] satisfies [string, Partial<Asked>][])('%s', (_name, changes) => {
    expect(mayAnswer({ ...own, ...changes })).toBe(true);
  });
});

describe('the desk does not answer', () => {
  it.each([
    ['another machine', { remote: '192.168.1.20' }],
    ['a machine that is not known', { remote: undefined }],
    ['a foreign name that leads to this machine', { host: 'evil.example', origin: 'http://evil.example' }],
    ['a name that only begins like this machine’s', { host: 'localhost.evil.example' }],
    ['a foreign page', { origin: 'http://evil.example' }],
    ['a page of another port', { origin: 'http://localhost:8080' }],
    ['a page without an origin', { origin: 'null' }],
    ['a form', { contentType: 'application/x-www-form-urlencoded' }],
    ['text that may be JSON', { contentType: 'text/plain' }],
    ['a writing that names no origin', { origin: undefined }],
    ['a foreign page that reads', { method: 'GET', origin: 'http://evil.example' }],
    ['other methods', { method: 'PUT' }],
  ] satisfies [string, Partial<Asked>][])('%s', (_name, changes) => {
    expect(mayAnswer({ ...own, ...changes })).toBe(false);
  });
});

describe('the path of the desk', () => {
  it.each([
    '/review/api/undo/',
    '/%72eview/api/undo/',
    '/%72%65view/',
    '/./review/',
    '/x/../review/',
    '/review%2Fapi/',
  ])('is known in the spelling %s', (address) => expect(plainPath(address) ?? '/review').toMatch(/^\/review/));

  it('is no other', () => expect(plainPath('/actors/review/?x=/review')).toBe('/actors/review/'));

  it('is guarded where it can not be read', () => expect(plainPath('/%ff')).toBeNull());
});
