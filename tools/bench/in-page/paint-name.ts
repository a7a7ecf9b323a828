/** The name that the floor and the rivals paint under: the same look as ours. */
export const STYLE = 'plain-jd-air';
