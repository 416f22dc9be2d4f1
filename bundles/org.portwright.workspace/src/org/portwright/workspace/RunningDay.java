package org.portwright.workspace;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.internal.texts.Messages;

/**
 * The day of a program that runs for days. No timer counts while a machine sleeps, so while somebody listens the clock
 * is looked at each minute and at midnight. A day that the environment gives stays.
 */
public class RunningDay implements Today {

	private static final Duration LOOK = Duration.ofMinutes(1);

	private final InstantSource clock;
	private final Alarm alarm;
	private final Optional<LocalDate> given;
	private final Set<Consumer<LocalDate>> listeners = new CopyOnWriteArraySet<>();
	private final AtomicReference<LocalDate> told;
	private final AtomicBoolean waiting = new AtomicBoolean();

	/** Runs something later. */
	@FunctionalInterface
	public interface Alarm {

		/** Runs a task once after a delay, on any thread. */
		void after(Duration delay, Runnable task);
	}

	/**
	 * The day by any clock.
	 *
	 * @param environment gives the value of a variable, or {@code null}
	 * @param complaint   is told in words what is wrong with the day that the environment gives
	 */
	public RunningDay(UnaryOperator<@Nullable String> environment, InstantSource clock, Alarm alarm,
			Consumer<String> complaint) {
		this.clock = clock;
		this.alarm = alarm;
		given = UkDay.given(environment).flatMap(text -> parse(text, complaint));
		told = new AtomicReference<>(date());
	}

	/** The command line refuses a wrong value; a window that opens with the real day serves better. */
	private static Optional<LocalDate> parse(String text, Consumer<String> complaint) {
		try {
			return Optional.of(UkDay.parse(text));
		} catch (DateTimeException e) {
			complaint.accept(NLS.bind(Messages.RunningDay_notADate, UkDay.VARIABLE, text));
			return Optional.empty();
		}
	}

	@Override
	public final LocalDate date() {
		return given.orElseGet(() -> UkDay.at(clock.instant()));
	}

	@Override
	public final Instant now() {
		Instant moment = clock.instant();
		return given.map(day -> UkDay.on(day, moment)).orElse(moment);
	}

	@Override
	public final void addListener(Consumer<LocalDate> listener) {
		if (listeners.isEmpty()) {
			told.set(date());
		}
		listeners.add(listener);
		lookAgain();
	}

	@Override
	public final void removeListener(Consumer<LocalDate> listener) {
		listeners.remove(listener);
	}

	private void look() {
		LocalDate now = date();
		if (!now.equals(told.getAndSet(now))) {
			listeners.forEach(listener -> SafeRunner.run(() -> listener.accept(now)));
		}
		lookAgain();
	}

	private void lookAgain() {
		if (!listeners.isEmpty() && given.isEmpty() && waiting.compareAndSet(false, true)) {
			Duration rest = UkDay.rest(clock.instant());
			alarm.after(rest.compareTo(LOOK) < 0 ? rest : LOOK, () -> {
				waiting.set(false);
				look();
			});
		}
	}
}
