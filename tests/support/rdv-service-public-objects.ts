type Fields = Readonly<Record<string, unknown>>;

/** In the range kept for fiction (ARCEP, 06 39 98 xx xx). */
export const JEANNE = { id: 22, phone: '+33639980022' };
export const PAUL = { id: 23, phone: '+33639980023' };

/** A person as the service writes one, of which a test says only what it is about. */
export function userObject(about: Fields = {}): Fields {
  return {
    id: JEANNE.id,
    first_name: 'Jeanne',
    last_name: 'EXEMPLE',
    email: 'jeanne@exemple.fr',
    address: '2 rue de la Maison, Guéret, 23000',
    birth_date: '1950-07-20',
    phone_number: '06 39 98 00 22',
    phone_number_formatted: JEANNE.phone,
    responsible: null,
    responsible_id: null,
    user_profiles: null,
    ...about,
  };
}

/** An appointment at Guéret, expecting Jeanne. */
export function rdvObject(about: Fields = {}): Fields {
  return {
    id: 10,
    uuid: '5f7d0000-0000-4000-8000-000000000000',
    address: '1 rue du Lieu, Guéret, 23000',
    agents: [{ id: 42, email: 'francis@exemple.fr', first_name: 'Francis', last_name: 'FACTICE' }],
    cancelled_at: null,
    collectif: false,
    context: 'Vient avec sa fille',
    created_by: 'agent',
    created_by_type: 'Agent',
    duration_in_min: 45,
    ends_at: '2026-12-01 10:45:00 +0100',
    lieu: {
      id: 3,
      name: 'Maison du numérique',
      address: '1 rue du Lieu, Guéret, 23000',
      organisation_id: 175,
      phone_number: null,
      single_use: false,
    },
    max_participants_count: null,
    motif: {
      id: 45,
      name: 'Accompagnement individuel',
      location_type: 'public_office',
      motif_category: 'conseiller_numerique',
    },
    name: null,
    organisation: {
      id: 175,
      name: 'Mairie de Guéret',
      email: null,
      phone_number: null,
      verticale: 'rdv_aide_numerique',
    },
    participations: [participation(userObject())],
    users: [userObject()],
    users_count: 1,
    starts_at: '2026-12-01 10:00:00 +0100',
    status: 'unknown',
    ...about,
  };
}

export function participation(user: Fields, status = 'unknown'): Fields {
  return {
    id: 13,
    status,
    send_lifecycle_notifications: true,
    send_reminder_notification: true,
    created_by_type: 'Agent',
    user,
  };
}

/** The JSON text of a webhook; `at` as Ruby writes an instant. */
export function notice(model: string, event: string, at: string, data: Fields, reason: string | null = null): string {
  return JSON.stringify({ data, meta: { model, event, webhook_reason: reason, timestamp: at } });
}
