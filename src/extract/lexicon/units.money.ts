/** Currency signs before a number; the longest counts. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['฿', 'THB'],
  ['zł', 'PLN'],
]);

/** Letters glued before a dollar sign, as the country whose dollar it is. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
]);

/** Currencies by name and by code, after a number. `pound` is money only beside a scale or `sterling`. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['lira', 'TRY'],
  ['franc', 'CHF'],
  ['francs', 'CHF'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['krone', 'NOK'],
  ['kroner', 'NOK'],
  ['peso', 'peso'],
  ['pesos', 'peso'],
  ['rand', 'ZAR'],
  ['shekel', 'ILS'],
  ['shekels', 'ILS'],
  ['won', 'KRW'],
  ['naira', 'NGN'],
  ['dirham', 'AED'],
  ['dirhams', 'AED'],
  ['riyal', 'SAR'],
  ['riyals', 'SAR'],
]);

/** Codes of ISO 4217, in capitals, before or after a number. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY INR RUB UAH PLN TRY CHF SEK NOK DKK AUD CAD NZD SGD HKD ZAR BRL MXN KRW ILS AED SAR'.split(' '),
);

/** Countries before a currency whose name others use too. */
export const CURRENCY_OF: ReadonlyMap<string, string> = new Map([
  ['australian dollars', 'AUD'],
  ['canadian dollars', 'CAD'],
  ['new zealand dollars', 'NZD'],
  ['hong kong dollars', 'HKD'],
  ['singapore dollars', 'SGD'],
  ['taiwan dollars', 'TWD'],
  ['pounds sterling', 'GBP'],
  ['egyptian pounds', 'EGP'],
  ['pakistani rupees', 'PKR'],
]);
