import type { HandoffId } from '../../bot/domain/ids.js';
import type { AgentPlans, KeptPlan } from '../../bot/ports/agent-plans.js';
import type { Database, Row } from './database.js';

export class SqliteAgentPlans implements AgentPlans {
  constructor(private readonly database: Database) {}

  madeAs(handoff: HandoffId, clientId: string): KeptPlan | null {
    return planOf(
      this.database.get('SELECT plan, url FROM agent_plans WHERE handoff = ? AND client_id = ?', handoff, clientId),
    );
  }

  of(handoff: HandoffId): KeptPlan | null {
    return planOf(
      this.database.get(
        'SELECT plan, url FROM agent_plans WHERE handoff = ? ORDER BY made_at DESC, plan DESC',
        handoff,
      ),
    );
  }

  async keep(handoff: HandoffId, clientId: string, plan: KeptPlan, at: number): Promise<void> {
    await this.database.write(() =>
      this.database.run(
        `INSERT INTO agent_plans (handoff, client_id, plan, url, made_at)
         SELECT id, ?, ?, ?, ? FROM handoffs WHERE id = ?
         ON CONFLICT DO NOTHING`,
        clientId,
        plan.id,
        plan.url,
        at,
        handoff,
      ),
    );
  }
}

function planOf(row: Row | null): KeptPlan | null {
  return row === null ? null : { id: Number(row['plan']), url: String(row['url']) };
}
