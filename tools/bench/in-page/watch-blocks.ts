/**
 * Watches how long the main thread answers nobody: a message is sent round and round, and the longest
 * gap between two arrivals is the longest block. Finer than `longtask`, which is silent below 50 ms.
 */
export function watchBlocks(): () => number {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  return () => {
    longest = Math.max(longest, performance.now() - last);
    port1.close();
    return longest;
  };
}

/** Resolves after the next frame has been rendered, with how long its rendering took in milliseconds. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now() - start);
      };
      port2.postMessage(0);
    });
  });
}
