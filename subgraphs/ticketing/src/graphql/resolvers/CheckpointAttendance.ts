import type { CheckpointAttendanceResolvers } from './../types.generated.ts';

export const CheckpointAttendance: CheckpointAttendanceResolvers = {
  admitted: async ({ id }, _args, { loaders }) =>
    (await loaders.attendance.load(id))?.admitted ?? 0,
  checkpoint: (checkpoint) => checkpoint,
  inside: async ({ id }, _args, { loaders }) => (await loaders.attendance.load(id))?.inside ?? 0,
};
