package org.portwright.porting.checks;

import static org.portwright.porting.checks.Judged.not;
import static org.portwright.porting.checks.Orders.correct;
import static org.portwright.porting.checks.Orders.underWay;

import java.time.LocalDate;
import java.util.List;

import org.portwright.model.Conversion;
import org.portwright.model.NumberUsage;
import org.portwright.model.OrderState;

/** Orders under way in which something was not judged. */
final class UnjudgedUnderWay {

	private UnjudgedUnderWay() {
	}

	static List<Judged> rows() {
		return List.of(not("DATE_PAST", "not a draft", order -> {
			order.getLoa().setRequestedDate(Orders.TODAY.minusDays(1));
			underWay(order, OrderState.SUBMITTED);
		}), not("SIGNATURE_MISSING", "not due", correct()), not("SIGNATORY_DIFFERS", "nobody", correct()),
				not("SIGNATORY_DIFFERS", "nobody authorised", order -> {
					order.getLoa().getSignature().setSignatory("Ada Example");
					order.getLoa().setAuthorisedPerson(null);
				}), not("PREFLIGHT_OPEN", "closed", order -> underWay(order, OrderState.COMPLETED)),
				not("VALUE_UNCONFIRMED", "nothing was taken from a text", correct()),
				not("VALUE_UNCONFIRMED", "closed", order -> {
					Orders.unconfirmed(order, "loa.accountNumber", "FAB1");
					underWay(order, OrderState.COMPLETED);
				}),
				not("FREEZE_UNDECLARED", "closed", order -> underWay(order, OrderState.COMPLETED)),
				not("USAGE_MISSING", "not a draft", order -> underWay(order, OrderState.SUBMITTED)),
				not("USAGE_MISSING", "freephone", Orders.partial("+448081570000", "")),
				not("USAGES_MIXED", "closed", order -> underWay(order, OrderState.COMPLETED)),
				not("USAGES_MIXED", "none is set",
						order -> order.getNumbers().getFirst().setUsage(NumberUsage.UNSPECIFIED)),
				not("FORM_ENTRY_EMPTY", "not a draft", order -> underWay(order, OrderState.SUBMITTED)),
				not("NUMBER_IN_OTHER_ORDER", "closed", order -> underWay(order, OrderState.COMPLETED)),
				not("SAME_ACCOUNT_PARALLEL", "closed", order -> underWay(order, OrderState.CANCELLED)),
				not("SAME_ACCOUNT_PARALLEL", "no provider", order -> order.getLoa().setLosingProvider(null)),
				not("FOLLOWS_CIRCLE", "none", correct()), not("FOLLOWS_CIRCLE", "closed", order -> {
					order.setFollows(correct());
					underWay(order, OrderState.CANCELLED);
				}),
				not("SAME_ACCOUNT_PARALLEL", "no account", order -> order.getLoa().setAccountNumber("-")),
				not("STATE_INCOHERENT", "a draft", correct()),
				not("FOC_NOT_WORKING_DAY", "none", correct()),
				not("FOC_NOT_WORKING_DAY", "holidays not known",
						order -> underWay(order, OrderState.TRANSFER_APPROVED).setFocDate(LocalDate.of(2041, 12, 4))),
				not("CONVERSION_TOO_EARLY", "none", order -> underWay(order, OrderState.TRANSFER_APPROVED)),
				not("CONVERSION_TOO_EARLY", "no date of the port", order -> {
					order.getLoa().setRequestedDate(null);
					Orders.conversion(order, Orders.FOC);
				}),
				not("CONVERSION_TOO_EARLY", "done or to a user", order -> {
					underWay(order, OrderState.TRANSFER_APPROVED);
					Conversion conversion = Orders.conversion(order, Orders.FOC.plusDays(1));
					conversion.setUsage(NumberUsage.USER);
				}));
	}
}
