package org.portwright.numbering.uk.written;

import java.util.List;

import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.numbering.uk.Plans;

/**
 * Reads texts that were changed at random, as many as told, and prints each that breaks the {@link Law}. Started by
 * {@code releng/release/reading-campaign}.
 */
@SuppressWarnings("nls")
final class ReadingCampaign {

	private static final int REPORT = 10_000;

	private ReadingCampaign() {
	}

	/**
	 * @param args how many texts, and the seed
	 */
	public static void main(String[] args) {
		long wanted = Long.parseLong(args[0]);
		var mutants = new Mutants(Long.parseLong(args[1]));
		long faults = 0;
		for (long tried = 1; tried <= wanted; tried++) {
			String text = mutants.next();
			List<String> broken = broken(text, mutants);
			faults += broken.isEmpty() ? 0 : 1;
			if (!broken.isEmpty()) {
				System.out.println(broken + "\n" + text.indent(4));
			}
			if (tried % REPORT == 0 || tried == wanted) {
				System.err.println("%d texts, %d break the law".formatted(tried, faults));
			}
		}
		if (faults > 0) {
			throw new IllegalStateException(faults + " texts break the law");
		}
	}

	private static List<String> broken(String text, Mutants mutants) {
		try {
			String around = mutants.chatter() + "\n\n" + text + "\n\n" + mutants.chatter();
			NumbersInText read = NumberTextReader.read(text, Plans.UK);
			boolean same = Law.taken(read).equals(Law.taken(around));
			return same ? Law.broken(text, read) : List.of("is changed by what is around: " + around);
		} catch (RuntimeException e) {
			return List.of(e.toString());
		}
	}
}
