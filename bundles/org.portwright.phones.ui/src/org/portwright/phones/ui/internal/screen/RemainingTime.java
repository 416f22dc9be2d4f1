package org.portwright.phones.ui.internal.screen;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.phones.ui.internal.pairing.PairingCode;
import org.portwright.phones.ui.internal.pairing.PairingCodes;
import org.portwright.phones.ui.internal.texts.Messages;

/** The time that a pairing code has left, in words. */
record RemainingTime(PairingCodes codes) {

	/** A minute that has begun counts. */
	private static final int BEGUN = 59_999;

	/** What a clock beside the code says. */
	String shown(Optional<PairingCode> code) {
		return code.map(typed -> typed.isOver() ? Messages.RemainingTime_over
				: NLS.bind(Messages.RemainingTime_left, clock(codes.left(typed)))).orElse(Messages.RemainingTime_none);
	}

	/** What is read out, which does not change each second. */
	String spoken(Optional<PairingCode> code) {
		return code.map(typed -> typed.isOver() ? Messages.RemainingTime_over
				: MessageFormat.format(Messages.RemainingTime_minutes, codes.left(typed).plusMillis(BEGUN).toMinutes()))
				.orElse(Messages.RemainingTime_none);
	}

	private static String clock(Duration left) {
		// What is not over yet is not shown as nothing.
		long seconds = left.plusMillis(999).toSeconds();
		return "%d:%02d".formatted(seconds / 60, seconds % 60); //$NON-NLS-1$
	}
}
