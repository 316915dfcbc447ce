-- SPDX-License-Identifier: Apache-2.0
-- What a source allows is said in both languages. The catalogue is loaded anew with each version and fills the column.
alter table ledger.sources rename column licence to licence_en;
alter table ledger.sources add column licence_zh text not null default '';
alter table ledger.sources alter column licence_zh drop default;
