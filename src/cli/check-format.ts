/** How `check` reports. */
export const CHECK_FORMATS = ['text', 'json', 'github', 'junit'] as const;

export type CheckFormat = (typeof CHECK_FORMATS)[number];
