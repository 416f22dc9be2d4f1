package org.portwright.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;

/**
 * There is one clock, which knows the day that somebody says; an order judged by one clock and recorded by another
 * waits until a day before it began to. Who asks the machine for the time all the same stands here, and why.
 */
final class ClockRules {

	private static final Map<String, String> OTHERS = Map.of(
			"workspace/UkDay.java", "is the clock, of a day that somebody says or of the machine",
			"workspace/resources/MachineDay.java", "makes the clock of the window",
			"cli/internal/call/Settings.java", "makes the clock of a call",
			"workspace/resources/recovery/EditJournal.java",
			"when edits were kept for recovery, beside files of that time",
			"directory/signin/AccessToken.java", "a token expires at a moment of the machine",
			"directory/signin/SignInParameters.java", "a code expires at a moment of the machine",
			"directory/ui/internal/signin/CodePanel.java", "shows how long a code is still good for",
			"phones/ui/internal/pairing/PairingCodes.java", "a phone's code runs out at a moment of the machine");

	private static final Pattern CLOCK = Pattern.compile(
			"\\b(?:Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|OffsetTime|Year|YearMonth|MonthDay)\\s*\\.\\s*now\\b"
					+ "|\\bInstantSource\\s*\\.\\s*system\\b|\\bClock\\s*\\.\\s*(?:system|tick)\\w*|\\bnew\\s+Date\\(\\s*\\)|\\bCalendar\\s*\\.\\s*getInstance\\b"
					+ "|\\b(?:Instant|LocalDate|LocalTime|LocalDateTime)\\s*::\\s*now\\b");

	private ClockRules() {
	}

	/** Findings in the source text of a file. */
	static List<String> findings(String file, String source) {
		boolean asks = CLOCK.matcher(JavaSource.of(source).code()).find();
		return asks && OTHERS.keySet().stream().noneMatch(other -> file.endsWith('/' + other))
				? List.of(
						file + " asks the machine for the time; Today, EngagementFiles and Settings know the one clock")
				: List.of();
	}

	/** Findings about the list: each of it is there and asks for the time. */
	static List<String> findings(Map<String, String> sources) {
		var findings = new ArrayList<String>();
		for (Entry<String, String> other : OTHERS.entrySet()) {
			if (sources.entrySet().stream().noneMatch(source -> source.getKey().endsWith('/' + other.getKey())
					&& CLOCK.matcher(JavaSource.of(source.getValue()).code()).find())) {
				findings.add(other.getKey() + " asks the machine for no time any more; take it off the list");
			}
		}
		return findings;
	}
}
