package org.portwright.workspace.holidays;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.Nation;
import org.portwright.model.text.Typed;
import org.portwright.porting.days.Holiday;
import org.portwright.workspace.internal.texts.Messages;

/**
 * The days that somebody added, a line each: {@code 2027-06-15 scotland,northernIreland Name of the day}. What begins
 * with {@code #} is a remark. A line that says something else is named, and the others count all the same.
 *
 * @param days   in the order of the file
 * @param broken what is wrong with which line, for people
 */
@SuppressWarnings("nls")
record ExtraDays(List<Holiday> days, List<String> broken) {

	private static final int PARTS = 3;
	private static final int LONGEST_NAME = 100;

	/** Copies the lists. */
	ExtraDays {
		days = List.copyOf(days);
		broken = List.copyOf(broken);
	}

	/** @param file what the file is called, for messages */
	static ExtraDays read(String file, List<String> lines) {
		List<Holiday> days = new ArrayList<>();
		List<String> broken = new ArrayList<>();
		for (int line = 0; line < lines.size(); line++) {
			String text = lines.get(line).strip();
			if (!text.isEmpty() && !text.startsWith("#")) {
				Optional<Holiday> day = day(text);
				day.ifPresent(days::add);
				if (day.isEmpty()) {
					broken.add(NLS.bind(Messages.ExtraDays_broken, new Object[] { file, line + 1, shortened(text) }));
				}
			}
		}
		return new ExtraDays(days, broken);
	}

	private static Optional<Holiday> day(String line) {
		String[] parts = line.split("\\s+", PARTS);
		if (parts.length < PARTS) {
			return Optional.empty();
		}
		Set<Nation> nations = EnumSet.noneOf(Nation.class);
		for (String name : parts[1].split(",", -1)) {
			Optional<Nation> nation = Optional.ofNullable(Nation.get(name));
			if (nation.isEmpty()) {
				return Optional.empty();
			}
			nations.add(nation.get());
		}
		try {
			return Optional.of(new Holiday(LocalDate.parse(parts[0]), shortened(parts[2]), nations));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/**
	 * Returns the lines of a file that is to have some days: each line that has one of them, or is no day at all, stays
	 * where it is, and new days follow. A day that is nowhere a holiday, or has no name, is none.
	 *
	 * @param lines those of the file so far; remarks of the user and mistyped days are among them
	 */
	static List<String> updated(List<String> lines, List<Holiday> days) {
		List<String> wanted = new ArrayList<>(lines(days));
		List<String> updated = new ArrayList<>();
		for (String line : lines) {
			String text = line.strip();
			Optional<Holiday> day = text.startsWith("#") ? Optional.empty() : day(text);
			if (day.isEmpty() || wanted.remove(line(day.get()))) {
				updated.add(line);
			}
		}
		updated.addAll(wanted);
		return updated;
	}

	private static List<String> lines(List<Holiday> days) {
		return days.stream().filter(day -> !day.nations().isEmpty() && !Typed.blank(day.name()))
				.sorted((one, other) -> one.date().compareTo(other.date())).map(ExtraDays::line).toList();
	}

	private static String line(Holiday day) {
		return day.date() + " "
				+ day.nations().stream().sorted().map(Nation::getLiteral).collect(Collectors.joining(",")) + " "
				+ shortened(Objects.requireNonNull(Typed.text(day.name())).replaceAll("\\s+", " "));
	}

	private static String shortened(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST_NAME));
	}
}
