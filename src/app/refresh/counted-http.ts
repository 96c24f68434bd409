import type { HttpPort } from '../../ports/http';

/** The port, and how many requests went through it. */
export function countedHttp(http: HttpPort): HttpPort & { calls(): number } {
  let calls = 0;
  return {
    calls: () => calls,
    send(request) {
      calls += 1;
      return http.send(request);
    },
  };
}
