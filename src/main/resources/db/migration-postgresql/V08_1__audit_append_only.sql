create function audit_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'Entries of the audit trail are never changed or removed: %', tg_table_name
    using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_append_only();
create trigger audit_decision_append_only before update or delete or truncate on audit_decision
  for each statement execute function audit_append_only();
create trigger audit_decision_rule_append_only before update or delete or truncate on audit_decision_rule
  for each statement execute function audit_append_only();
