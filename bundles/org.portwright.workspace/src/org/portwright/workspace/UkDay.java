package org.portwright.workspace;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

/** Which day it is in the United Kingdom, unless somebody says another one. */
@SuppressWarnings("nls")
public final class UkDay {

	/** The variable of the environment that says another day: tests and pictures can be of any. */
	public static final String VARIABLE = "PORTWRIGHT_TODAY";

	private static final ZoneId ZONE = ZoneId.of("Europe/London");

	private UkDay() {
	}

	/** The day by the clock of the machine. */
	public static LocalDate now() {
		return at(Instant.now());
	}

	/** The day at a moment. */
	public static LocalDate at(Instant moment) {
		return LocalDate.ofInstant(moment, ZONE);
	}

	/** The time of the day at a moment. */
	public static LocalTime time(Instant moment) {
		return LocalTime.ofInstant(moment, ZONE);
	}

	/** The moment at a time of a day. */
	public static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(ZONE).toInstant();
	}

	/** The same time of another day. */
	public static Instant on(LocalDate day, Instant moment) {
		return at(day, time(moment));
	}

	/** A clock of a day that somebody says. It shows the time of day that it is. */
	public static InstantSource clock(LocalDate day) {
		return () -> on(day, Instant.now());
	}

	/**
	 * The moment at which something of a day is made, to the second: now, and for another day than that of the machine
	 * its begin, so that the same of the same day is the same byte for byte.
	 */
	public static Instant made(LocalDate day) {
		Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		return at(now).equals(day) ? now : day.atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	/** How long a day lasts from a moment on; where the clocks change it has an hour less or more. */
	static Duration rest(Instant moment) {
		return Duration.between(moment, at(moment).plusDays(1).atStartOfDay(ZONE));
	}

	/**
	 * The text that stands for the day in the environment; empty if there is none.
	 *
	 * @param environment gives the value of a variable, or {@code null}
	 */
	public static Optional<String> given(UnaryOperator<@Nullable String> environment) {
		@Nullable
		String text = environment.apply(VARIABLE);
		return text == null || text.isBlank() ? Optional.empty() : Optional.of(text);
	}

	/**
	 * Reads a day as people write it there: year, month and day.
	 *
	 * @throws DateTimeException if it is none
	 */
	public static LocalDate parse(String text) {
		return LocalDate.parse(text.strip());
	}
}
