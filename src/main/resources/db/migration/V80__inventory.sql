-- what stands before an allowed name is now compared with the names of the community: plaques nobody was asked to take down
-- are judged anew at the next start
update inventory_entry set allowed_reason = 'PQ_OTHER_NAME' where allowed_reason in ('PQ_OTHER_BODY', 'PQ_PREFIX_LONG');
update inventory_entry set allowed_reason = null where kind = 'PLAQUE' and ended_on is null and ref is null;
-- entered before the reason was kept, with a case, and hanging: by a ruling
update inventory_entry set allowed_reason = 'PQ_RULED'
  where kind = 'PLAQUE' and allowed_reason is null and ref is not null and allowed = true;
