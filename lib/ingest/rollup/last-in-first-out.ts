/**
 * A select that lays events on top of one another, as parentheses match: what an event adds lies on its group's pile,
 * what it takes comes off the top. Of each event: `level_before` and `level_after`, the pile's height around it; a
 * group that is empty gives nothing. `place` counts a group's events.
 * @param events a table of pile, at, change (above 0 adds, below takes), order_key, line_key, ordinal
 */
export const levels = (events: string): string => `
  select placed.*, coalesce(lag(level_after) over (partition by pile order by place), 0) as level_before
  from (
    select weighed.*, balance - least(0, min(balance) over (partition by pile order by place rows unbounded preceding))
             as level_after
    from (
      select e.*, (row_number() over in_order)::integer as place, sum(change) over in_order as balance
      from ${events} e
      window in_order as (
        partition by pile order by at, change < 0, order_key, line_key, ordinal rows unbounded preceding)
    ) weighed
  ) placed`

/**
 * A select of every event that takes with every earlier one that added what it takes: the takers' columns prefixed
 * `taker_`, the givers' `giver_`, and how much. Nothing in between went below what is taken.
 * @param levelled a table of the columns of `levels`
 */
export const taken = (levelled: string): string => `
  select * from (
    select t.pile, t.place as taker_place, t.change as taker_change, t.level_before - t.level_after as taker_found,
           t.order_key as taker_order, t.line_key as taker_line_key, t.ordinal as taker_ordinal, t.at as taken_at,
           g.place as giver_place, g.change as giver_change, g.order_key as giver_order, g.line_key as giver_line_key,
           g.ordinal as giver_ordinal, g.at as given_at,
           min(g.level_after) over (partition by t.pile, t.place order by g.place desc rows unbounded preceding)
             - greatest(g.level_before, t.level_after) as quantity
    from ${levelled} t join ${levelled} g on g.pile = t.pile and g.place < t.place
    where t.change < 0 and t.level_after < t.level_before
  ) pairs
  where giver_change > 0 and quantity > 0`
