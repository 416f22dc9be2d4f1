package org.portwright.bench;

import java.nio.file.Path;
import java.util.StringJoiner;

import org.portwright.phones.lists.PhoneList;
import org.portwright.phones.lists.PhoneListReader;

/** Reading a list of 100,000 desk phones as it is copied from a spreadsheet, in the background. */
@SuppressWarnings("nls")
final class PhoneListBenchmark implements Benchmark {

	/** A second or two is what somebody who pastes as many waits. */
	private static final double AIM = 2000;
	private static final int PHONES = LargePhones.PHONES;

	private String text = "";

	@Override
	public String name() {
		return "read-phones";
	}

	@Override
	public double aim() {
		return AIM;
	}

	@Override
	public boolean hasBaseline() {
		return false;
	}

	@Override
	public void prepare(Path folder) {
		var rows = new StringJoiner("\n");
		rows.add("Name\tModel\tFirmware\tMAC\tIP address\tSite\tAccount");
		for (int i = 0; i < PHONES; i++) {
			rows.add(String.join("\t", "Desk " + i, "VVX 450", "6.4.6.2494",
					LargePhones.mac(i).replaceAll("..(?!$)", "$0:"), "10.0." + i / 256 % 256 + '.' + i % 256,
					"London", LargePhones.account(i)));
		}
		text = rows.toString();
	}

	@Override
	public void subject() {
		PhoneList list = PhoneListReader.read(text, () -> {
			// Nobody stops it.
		});
		if (list.drafts().size() != PHONES || !list.omissions().isEmpty()) {
			throw new IllegalStateException(list.drafts().size() + " phones, " + list.omissions().size() + " remarks");
		}
	}

	@Override
	public void baseline() {
		throw new UnsupportedOperationException();
	}
}
