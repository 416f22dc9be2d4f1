package org.portwright.porting.ui.internal.orders;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Control;
import org.portwright.porting.days.HolidayList;
import org.portwright.ui.Failures;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.Fields;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Work;

/**
 * What is worked out of an order in the background, a moment after each change, while somebody looks at it. It is done
 * once at a time; what changes meanwhile is in the next one.
 *
 * @param <T> what is worked out
 */
public final class LiveResult<T> {

	/** So long after a change it is begun; long enough to type on without it being done for each key. */
	private static final Duration PAUSE = Duration.ofMillis(300);

	private final EditedModel edited;
	private final Supplier<? extends Work<?, ?, T>> work;
	private final Supplier<? extends Optional<?>> rest;
	private final Texts texts;
	private final List<Runnable> listeners = new ArrayList<>();
	private Optional<Fields> page = Optional.empty();
	private Optional<Control> place = Optional.empty();
	private Optional<T> result = Optional.empty();
	private Optional<String> failure = Optional.empty();
	private Optional<Basis> tried = Optional.empty();
	private boolean isBusy;
	private boolean isDue;

	/**
	 * What people read.
	 *
	 * @param job    while it is done
	 * @param failed where it failed, whatever the reason
	 */
	public record Texts(String job, String failed) {
	}

	/** What a result rests on. */
	private record Basis(long revision, LocalDate today, HolidayList holidays, Object rest) {
	}

	/**
	 * @param work works it out of the order as it is when it is begun
	 * @param rest gives what it rests on beside the order and the days; nothing is worked out before it is there
	 */
	public LiveResult(EditedModel edited, Texts texts, Supplier<? extends Work<?, ?, T>> work,
			Supplier<? extends Optional<?>> rest) {
		this.edited = edited;
		this.texts = texts;
		this.work = work;
		this.rest = rest;
	}

	/**
	 * Follows the model from now on. The page waits for the first result before it is shown.
	 *
	 * @param fields of the page: nothing is worked out while it cannot be seen
	 * @param shown  what is on the page
	 */
	public void follow(Fields fields, Control shown) {
		page = Optional.of(fields);
		place = Optional.of(shown);
		fields.await(() -> result.isPresent() || failure.isPresent());
		fields.whenShown(this::soon);
		fields.follow(this::soon);
		fields.followProblems(this::soon);
		EngagementFiles files = edited.engagementFiles();
		Runnable days = this::soon;
		files.addDayListener(days);
		shown.addDisposeListener(disposed -> files.removeDayListener(days));
	}

	/** Runs whenever there is another result, or none; it runs now, too. */
	public void listen(Runnable listener) {
		listeners.add(listener);
		listener.run();
	}

	/** The latest. It may be of the order as it was a moment ago. */
	public Optional<T> now() {
		return result;
	}

	/** Why there is none of the order as it is, in words. */
	public Optional<String> failure() {
		return failure;
	}

	private void soon() {
		if (isBusy || isDue || isTried() || !isWanted()) {
			return;
		}
		isDue = true;
		place.get().getDisplay().timerExec(result.isEmpty() ? 0 : (int) PAUSE.toMillis(), () -> {
			isDue = false;
			if (!isTried() && isWanted()) {
				begin();
			}
		});
	}

	private boolean isWanted() {
		return edited.file().exists() && isThere() && page.filter(Fields::isLookedAt).isPresent()
				&& rest.get().isPresent();
	}

	private boolean isThere() {
		return place.filter(control -> !control.isDisposed()).isPresent();
	}

	private boolean isTried() {
		return tried.filter(basis()::equals).isPresent();
	}

	private Basis basis() {
		ModelProblems problems = edited.engagementFiles().problems().now();
		return new Basis(edited.file().revision(), problems.today(), problems.holidays(),
				rest.get());
	}

	private void begin() {
		tried = Optional.of(basis());
		isBusy = true;
		edited.engagementFiles().runner().run(work.get(), RunMode.hidden(texts.job()), new Reply<T>() {

			@Override
			public void done(T made) {
				ended(Optional.of(made), Optional.empty());
			}

			@Override
			public boolean failed(Throwable reason) {
				ended(Optional.empty(), Optional.of(told(reason)));
				return true;
			}

			@Override
			public void dropped() {
				tried = Optional.empty();
			}

			@Override
			public void finished() {
				isBusy = false;
				if (isThere()) {
					soon();
				}
			}
		});
	}

	private void ended(Optional<T> made, Optional<String> reason) {
		result = made;
		failure = reason;
		if (isThere()) {
			listeners.forEach(Runnable::run);
			page.ifPresent(Fields::showWhenReady);
		}
	}

	private String told(Throwable reason) {
		if (reason instanceof CoreException known) {
			return known.getStatus().getMessage();
		}
		Failures.log(Status.warning(texts.failed(), reason));
		return texts.failed();
	}
}
