declare module 'virtual:reading-data' {
  const data: import('../core/dictionary/packed-reading-data.ts').PackedReadingData;
  export default data;
}
declare module 'virtual:guide' {
  const guide: import('../core/dictionary/guide.ts').Guide;
  export default guide;
}
declare module 'virtual:traditional' {
  const table: import('../core/dictionary/traditional.ts').TraditionalTable;
  export default table;
}
