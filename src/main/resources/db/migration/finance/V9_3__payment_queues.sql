-- Where finance finds an order on its page: what waits for a batch, for the cash desk, for the bank, for a new payee, for another order.
create view payment_queue as
  select o.*, case
    when o.state = 'RELEASED' and o.pay_method = 'ACCOUNT' and o.batch is null then 'TRANSFER'
    when o.state = 'RELEASED' and o.pay_method = 'CASH' then 'CASH'
    when o.state in ('SENT', 'UNKNOWN') then 'AT_BANK'
    when o.state = 'RETURNED'
      and not exists (select 1 from payment_order n where n.dossier = o.dossier and n.attempt > o.attempt) then 'RETURNED'
    when o.state = 'DRAFTED' and o.live is null then 'HELD'
  end as queue
  from payment_order o;
