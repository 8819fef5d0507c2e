import type { Message } from '../../message/message.ts';

/** Why a source could not be imported, as a rule of messages. The other sources go on. */
export class ImportFailure extends Error {
  readonly rule: string;
  readonly values: Message['values'];

  constructor(rule: string, values: Message['values'] = {}) {
    super(rule);
    this.rule = rule;
    this.values = values;
  }
}
