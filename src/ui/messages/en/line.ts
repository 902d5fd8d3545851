export const line = {};
