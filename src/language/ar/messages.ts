import type { MessageCatalog } from '../../message/message.ts';

export const messages: MessageCatalog = {};
