package org.portwright.phones.operations;

import org.portwright.phones.lists.PhoneListReader;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Query;

/** Reads a list of phones and says what it would change of a tenant. Nothing is changed. */
public final class ReadPhones extends PhonesWork<PhonePlan, PhonePlan> implements Query<TakenPhones, PhonePlan> {

	private final String text;

	/**
	 * @param file a file with a tenant
	 * @param text cells as copied from a spreadsheet, CSV, or a phone a line
	 */
	public ReadPhones(ModelFile file, String text) {
		super(file);
		this.text = text;
	}

	@Override
	public PhonePlan work(TakenPhones phones, Host host) {
		return plan(text, phones, host);
	}

	static PhonePlan plan(String text, TakenPhones phones, Host host) {
		return PhoneMatch.of(PhoneListReader.read(text, host::checkCanceled), phones.all());
	}
}
