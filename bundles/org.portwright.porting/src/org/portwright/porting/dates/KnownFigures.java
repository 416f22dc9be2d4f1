package org.portwright.porting.dates;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.DateFigures;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.reference.ReferenceData;

/**
 * Figures of the wait for an answer and of the move, each with how it is known: as the industry's target, as one
 * experience, or by a rule profile of the user's own.
 */
@SuppressWarnings("nls")
public final class KnownFigures {

	private static final String TOPIC = "port-times";

	private KnownFigures() {
	}

	/** Returns the hours in which the industry aims at an answer, for people. */
	public static String answerTarget() {
		return NLS.bind(Messages.KnownFigures_target, targetOfSingleLine(), targetOfMultiLine());
	}

	/** Returns the hours in which the industry aims at an answer for a single line. */
	public static String targetOfSingleLine() {
		return of("answerTargetSingleLine");
	}

	/** Returns the hours in which the industry aims at an answer for other numbers. */
	public static String targetOfMultiLine() {
		return of("answerTargetMultiLine");
	}

	/** Returns the working days that an answer is expected in. */
	public static String answer(RuleProfile profile) {
		int days = profile.dates().answerWorkingDays();
		return known(profile, days, usual().answerWorkingDays(), Messages.KnownFigures_customer);
	}

	/** Returns the working days after which numbers are expected to appear. */
	static String appear(RuleProfile profile) {
		int days = profile.dates().appearWorkingDays();
		return known(profile, days, usual().appearWorkingDays(), Messages.KnownFigures_blog);
	}

	/** Returns the hour at which a single line often moves. */
	static String hourOfSingleLine() {
		return of("hourSingleLine");
	}

	/** Returns the hour at which a multi-line installation often moves. */
	static String hourOfMultiLine() {
		return of("hourMultiLine");
	}

	private static String of(String name) {
		return ReferenceData.of(TOPIC).text(name);
	}

	/** A profile that has another figure than the usual one has it from elsewhere. */
	private static String known(RuleProfile profile, int days, int usual, String source) {
		String count = DateWording.count(days);
		return days == usual ? NLS.bind(source, count)
				: NLS.bind(Messages.KnownFigures_profile, count, profile.name());
	}

	private static DateFigures usual() {
		return RuleProfiles.usual().dates();
	}
}
