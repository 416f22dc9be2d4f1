package org.portwright.porting.ui.internal.planner;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Control;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.days.HolidayList;
import org.portwright.ui.Failures;
import org.portwright.ui.editor.EditedModel;
import org.portwright.ui.editor.Fields;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.work.Work;

/**
 * Plans the dates of an order in the background, a moment after each change, while somebody looks at them. One plan is
 * made at a time; what changes meanwhile is in the next one.
 */
final class Planning {

	/** So long after a change the plan is begun; long enough to type on without a plan for each key. */
	private static final Duration PAUSE = Duration.ofMillis(300);

	private final EditedModel edited;
	private final Supplier<? extends Work<?, ?, DatePlan>> work;
	private final List<Runnable> listeners = new ArrayList<>();
	private Optional<Control> looking = Optional.empty();
	private Optional<DatePlan> plan = Optional.empty();
	private Optional<String> failure = Optional.empty();
	private Optional<Basis> tried = Optional.empty();
	private boolean isBusy;
	private boolean isDue;

	/** What a plan rests on. */
	private record Basis(long revision, LocalDate today, HolidayList holidays) {
	}

	/** @param work makes a plan of the order as it is when it is begun */
	Planning(EditedModel edited, Supplier<? extends Work<?, ?, DatePlan>> work) {
		this.edited = edited;
		this.work = work;
	}

	/**
	 * Follows the model from now on.
	 *
	 * @param shown what is on the page: nothing is planned while it cannot be seen
	 */
	void follow(Fields fields, Control shown) {
		looking = Optional.of(shown);
		fields.whenShown(this::soon);
		fields.follow(this::soon);
		EngagementFiles files = edited.engagementFiles();
		Runnable days = this::soon;
		files.addDayListener(days);
		shown.addDisposeListener(disposed -> files.removeDayListener(days));
	}

	/** Runs whenever there is another plan, or none; it runs now, too. */
	void listen(Runnable listener) {
		listeners.add(listener);
		listener.run();
	}

	/** The latest plan. It may be of the order as it was a moment ago. */
	Optional<DatePlan> plan() {
		return plan;
	}

	/** Why there is no plan of the order as it is, in words. */
	Optional<String> failure() {
		return failure;
	}

	/** The date that the order asks for. */
	Optional<LocalDate> wanted() {
		return Optional.of(edited.text(WANTED)).filter(date -> !date.isEmpty()).map(LocalDate::parse);
	}

	/** The path of that date. */
	static final String WANTED = "loa.requestedDate"; //$NON-NLS-1$

	private void soon() {
		if (isBusy || isDue || isTried() || !isLookedAt()) {
			return;
		}
		isDue = true;
		looking.get().getDisplay().timerExec(plan.isEmpty() ? 0 : (int) PAUSE.toMillis(), () -> {
			isDue = false;
			if (!isTried() && isLookedAt()) {
				begin();
			}
		});
	}

	private boolean isLookedAt() {
		return edited.file().exists()
				&& looking.filter(control -> !control.isDisposed() && control.isVisible()).isPresent();
	}

	private boolean isTried() {
		return tried.filter(basis()::equals).isPresent();
	}

	private Basis basis() {
		ModelProblems problems = edited.engagementFiles().problems().now();
		return new Basis(edited.file().revision(), problems.today(), problems.holidays());
	}

	private void begin() {
		tried = Optional.of(basis());
		isBusy = true;
		edited.engagementFiles().runner().run(work.get(), Way.hidden(Messages.Planning_job), new Reply<DatePlan>() {

			@Override
			public void done(DatePlan made) {
				ended(Optional.of(made), Optional.empty());
			}

			@Override
			public boolean failed(Throwable reason) {
				ended(Optional.empty(), Optional.of(told(reason)));
				return true;
			}

			@Override
			public void dropped() {
				isBusy = false;
				tried = Optional.empty();
				soon();
			}
		});
	}

	private void ended(Optional<DatePlan> made, Optional<String> reason) {
		isBusy = false;
		plan = made;
		failure = reason;
		if (looking.filter(control -> !control.isDisposed()).isPresent()) {
			listeners.forEach(Runnable::run);
			soon();
		}
	}

	private static String told(Throwable reason) {
		if (reason instanceof CoreException known) {
			return known.getStatus().getMessage();
		}
		Failures.log(Status.warning(Messages.Planning_failed, reason));
		return Messages.Planning_failed;
	}
}
