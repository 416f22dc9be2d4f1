package org.portwright.numbering.uk.oracle;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.portwright.numbering.uk.oracle.Oracle.Outcome;

/**
 * Reads many texts made from known numbers, by two hands in turn, and judges each. Run by
 * {@code releng/release/reading-campaign}.
 */
@SuppressWarnings("nls")
public final class OracleCampaign {

	private static final int CHUNK = 1000;
	private static final int SHOWN = 50;

	private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
	private int faults;

	private OracleCampaign() {
	}

	/**
	 * Tries texts, and ends with 1 if one of them is read wrongly.
	 *
	 * @param args how many, and the seed
	 */
	public static void main(String[] args) {
		int texts = Integer.parseInt(args[0]);
		long seed = Long.parseLong(args[1]);
		var campaign = new OracleCampaign();
		IntStream.range(0, (texts + CHUNK - 1) / CHUNK).parallel()
				.forEach(chunk -> campaign.run(new Random(seed + chunk), Math.min(CHUNK, texts - chunk * CHUNK)));
		System.out.println(texts + " texts made from known numbers: " + campaign.outcomes);
		if (campaign.faults > 0) {
			System.exit(1);
		}
	}

	private void run(Random random, int texts) {
		for (int i = 0; i < texts; i++) {
			WrittenNumbers written = i % 2 == 0 ? ShapeTable.write(random) : SecondScribe.write(random);
			Outcome outcome = Oracle.judge(written);
			synchronized (this) {
				outcomes.merge(outcome, 1, Integer::sum);
				if (!outcome.isRight() && faults++ < SHOWN) {
					System.out.println(Oracle.describe(written));
				}
			}
		}
	}
}
