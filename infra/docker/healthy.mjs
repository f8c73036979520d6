// Asks the service in this container whether it is ready; the image has no curl.
const port = process.env.HEALTH_PORT ?? process.env.PORT;
const response = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
process.exitCode = response?.ok ? 0 : 1;
