import { Controller, Get, Res } from '@nestjs/common';
import { HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { Bus } from '@pearls/messaging';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';

/** Whether the process lives, and whether it can do its work. Not exposed by the gateway. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly db: DataSource,
    private readonly bus: Bus,
  ) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** Ready while Postgres answers. Without NATS writes go on and facts wait, so the bus is reported but does not decide. */
  @Get('ready')
  async ready(@Res() reply: FastifyReply) {
    const result = await this.health
      .check([
        async () => {
          const postgres = this.indicators.check('postgres');
          return this.db.query('select 1').then(
            () => postgres.up(),
            () => postgres.down(),
          );
        },
        () => this.indicators.check('nats').up({ connected: this.bus.isUp }),
      ])
      .then(
        (report) => ({ status: 200, report: report as object }),
        (error: { getResponse?(): object }) => ({ status: 503, report: error.getResponse?.() ?? {} }),
      );
    void reply.status(result.status).send(result.report);
  }
}
