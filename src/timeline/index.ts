export { applyEdits, type EditedEvents } from './apply-edits.ts';
export { buildTimeline, type TimelineInput } from './build-timeline.ts';
export type {
  ActorsEdit,
  AddEdit,
  ApproveEdit,
  Edit,
  HideEdit,
  MergeEdit,
  PinEdit,
  ReattributeEdit,
  RedateEdit,
  RetitleEdit,
  SplitEdit,
} from './edit.ts';
export * from './timeline.ts';
