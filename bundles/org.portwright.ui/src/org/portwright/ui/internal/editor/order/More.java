package org.portwright.ui.internal.editor.order;

import org.portwright.ui.internal.editor.FieldRows;

/** The section with what few people need. */
final class More {

	private More() {
	}

	static void rows(FieldRows rows) {
		rows.text(Paths.LOSING_NETWORK, Messages.More_losingNetwork);
		rows.hint(Messages.More_losingNetworkHint);
		rows.text(Paths.CUPID, Messages.More_cupid, Messages.More_cupidExample);
		rows.text(Paths.RANGE_HOLDER, Messages.More_rangeHolder);
		rows.choice(Paths.ROUTE, Messages.More_route, Words.route());
		rows.choice(Paths.SITE_NATION, Messages.More_siteNation, Words.nation());
		rows.check(Paths.HOLIDAYS_OF_ENGLAND_AND_WALES, Messages.More_holidaysOfEnglandAndWales);
		rows.check(Paths.HOLIDAYS_OF_SITE, Messages.More_holidaysOfSite);
		rows.text(Paths.CONTRACT_END_DATE, Messages.More_contractEnd, Messages.Move_dateExample);
		rows.choice(Paths.RULE_PROFILE, Messages.More_ruleProfile, Words.ruleProfile());
	}
}
