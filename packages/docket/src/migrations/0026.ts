/** A judge's list finds the filings on which the court's judges rule among all that the court has. */
export const migration0026 = `
create index case_card_for_ruling on case_card (court, updated_at desc, stream) where ruling_asked;
`;
