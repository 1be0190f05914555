//! The chart of accounts.

/// An account: our word for it, code, name, class, type, sub-type, what it is for.
pub(super) type Row = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

pub(super) const ACCOUNTS: [Row; 28] = [
    ("bank", "1000", "Bank account", "ASSET", "BANK", "CHECKING", "Money at the bank"),
    ("petty", "1050", "Petty cash", "ASSET", "BANK", "CASHONHAND", "The cash box in the office"),
    ("receivable", "1100", "Accounts receivable", "ASSET", "ACCOUNTSRECEIVABLE", "ACCOUNTSRECEIVABLE", "What customers owe"),
    ("inventory", "1200", "Inventory", "ASSET", "OTHERCURRENTASSET", "INVENTORY", "Goods on the shelves, at cost"),
    ("equipment", "1500", "Equipment", "ASSET", "FIXEDASSET", "MACHINERYANDEQUIPMENT", "What is used for years"),
    ("accumulated_depreciation", "1590", "Accumulated depreciation", "ASSET", "FIXEDASSET", "ACCUMULATEDDEPRECIATION", "What of the equipment is used up"),
    ("payable", "2000", "Accounts payable", "LIABILITY", "ACCOUNTSPAYABLE", "ACCOUNTSPAYABLE", "What is owed to suppliers"),
    ("sales_tax", "2100", "Sales tax payable", "LIABILITY", "OTHERCURRENTLIABILITY", "SALESTAXPAYABLE", "Tax on sales, to hand over"),
    ("payroll_liabilities", "2200", "Payroll liabilities", "LIABILITY", "OTHERCURRENTLIABILITY", "PAYROLLTAXPAYABLE", "Tax and contributions on wages, to hand over"),
    ("loan", "2500", "Bank loan", "LIABILITY", "LONGTERMLIABILITY", "NOTESPAYABLE", "Paid back month by month"),
    ("capital", "3000", "Owner's capital", "EQUITY", "EQUITY", "OWNERSEQUITY", "What the owners put in"),
    ("distributions", "3100", "Owner's distributions", "EQUITY", "EQUITY", "PARTNERDISTRIBUTIONS", "What the owners took out"),
    ("retained_earnings", "3200", "Retained earnings", "EQUITY", "EQUITY", "RETAINEDEARNINGS", "Profits of earlier years"),
    ("sales", "4000", "Sales", "REVENUE", "INCOME", "SALESOFPRODUCTINCOME", "Goods sold"),
    ("services", "4100", "Services", "REVENUE", "INCOME", "SERVICEFEEINCOME", "Work done for customers"),
    ("interest_earned", "4900", "Interest earned", "REVENUE", "OTHERINCOME", "INTERESTEARNED", "Interest on the bank account"),
    ("cogs", "5000", "Cost of goods sold", "EXPENSE", "COSTOFGOODSSOLD", "SUPPLIESMATERIALSCOGS", "What sold goods and work have cost"),
    ("wages", "6000", "Wages", "EXPENSE", "EXPENSE", "PAYROLLEXPENSES", "Gross pay"),
    ("payroll_taxes", "6010", "Payroll taxes", "EXPENSE", "EXPENSE", "PAYROLLTAXEXPENSES", "The employer's share"),
    ("rent", "6100", "Rent", "EXPENSE", "EXPENSE", "RENTORLEASEOFBUILDINGS", "Rooms"),
    ("utilities", "6200", "Utilities", "EXPENSE", "EXPENSE", "UTILITIES", "Electricity, water, heating"),
    ("marketing", "6300", "Marketing", "EXPENSE", "EXPENSE", "ADVERTISINGPROMOTIONAL", "Campaigns and fairs"),
    ("insurance", "6400", "Insurance", "EXPENSE", "EXPENSE", "INSURANCE", "Premiums"),
    ("software", "6500", "Software and servers", "EXPENSE", "EXPENSE", "DUESSUBSCRIPTIONS", "Subscriptions"),
    ("freight", "6600", "Freight and travel", "EXPENSE", "EXPENSE", "SHIPPINGFREIGHTDELIVERY", "Deliveries and journeys"),
    ("office", "6700", "Office supplies", "EXPENSE", "EXPENSE", "OFFICEGENERALADMINISTRATIVEEXPENSES", "Small things"),
    ("interest_paid", "7000", "Interest paid", "EXPENSE", "OTHEREXPENSE", "INTERESTPAID", "Interest on the loan"),
    ("depreciation", "7100", "Depreciation", "EXPENSE", "OTHEREXPENSE", "DEPRECIATION", "Equipment used up"),
];
