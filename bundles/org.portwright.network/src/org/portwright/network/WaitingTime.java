package org.portwright.network;

import java.text.MessageFormat;
import java.time.Duration;

import org.portwright.network.internal.texts.Messages;

/** How long to wait, as people say it: rounded up, in one unit. */
public record WaitingTime(Duration duration) {

	private static final Duration IN_SECONDS = Duration.ofSeconds(90);
	private static final Duration IN_MINUTES = Duration.ofMinutes(90);
	private static final Duration IN_HOURS = Duration.ofHours(48);

	/** The time of a number of seconds, as servers give it. */
	public static WaitingTime ofSeconds(long seconds) {
		return new WaitingTime(Duration.ofSeconds(seconds));
	}

	/** Returns it in words, such as 24 hours. */
	public String inWords() {
		if (duration.compareTo(IN_SECONDS) < 0) {
			return MessageFormat.format(Messages.WaitingTime_seconds, duration.toSeconds());
		}
		if (duration.compareTo(IN_MINUTES) < 0) {
			return MessageFormat.format(Messages.WaitingTime_minutes, up(Duration.ofMinutes(1)));
		}
		return duration.compareTo(IN_HOURS) < 0
				? MessageFormat.format(Messages.WaitingTime_hours, up(Duration.ofHours(1)))
				: MessageFormat.format(Messages.WaitingTime_days, up(Duration.ofDays(1)));
	}

	private long up(Duration unit) {
		return Math.ceilDiv(duration.toSeconds(), unit.toSeconds());
	}
}
