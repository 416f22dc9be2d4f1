package org.portwright.porting.ui.internal.planner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.ui.internal.orders.LiveResult;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.Fields;
import org.portwright.workspace.work.Work;

/** The dates of an order, planned in the background while somebody looks at them. */
final class Planning {

	/** The path of the date that the order asks for. */
	static final String WANTED = "loa.requestedDate"; //$NON-NLS-1$

	private final EditedModel edited;
	private final LiveResult<DatePlan> plans;

	/** @param work makes a plan of the order as it is when it is begun */
	Planning(EditedModel edited, Supplier<? extends Work<?, ?, DatePlan>> work) {
		this.edited = edited;
		plans = new LiveResult<>(edited, new LiveResult.Texts(Messages.Planning_job, Messages.Planning_failed), work,
				() -> Optional.of("")); //$NON-NLS-1$
	}

	/**
	 * Follows the model from now on.
	 *
	 * @param shown what is on the page: nothing is planned while it cannot be seen
	 */
	void follow(Fields fields, Control shown) {
		plans.follow(fields, shown);
	}

	/** Runs whenever there is another plan, or none; it runs now, too. */
	void listen(Runnable listener) {
		plans.listen(listener);
	}

	/** The latest plan. It may be of the order as it was a moment ago. */
	Optional<DatePlan> plan() {
		return plans.now();
	}

	/** Why there is no plan of the order as it is, in words. */
	Optional<String> failure() {
		return plans.failure();
	}

	/** The date that the order asks for. */
	Optional<LocalDate> wanted() {
		return Optional.of(edited.text(WANTED)).filter(date -> !date.isEmpty()).map(LocalDate::parse);
	}
}
