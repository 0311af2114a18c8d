/** What somebody claims in a suit beside the plaintiff, as papers: a counterclaim, or a third party's own claim. */
export const claimPapers: readonly string[] = ['counterclaim', 'third-party-claim'];
