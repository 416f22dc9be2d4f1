package org.portwright.phones.operations;

import java.time.LocalDate;
import java.util.List;

import org.portwright.model.Phone;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.lists.BulkCheck;
import org.portwright.phones.lists.BulkList;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/** Makes the lists for Microsoft of phones of a tenant and says what is to be known before they are sent. */
public final class CheckBulk extends PhonesQuery<CheckBulk.Checked> {

	private final LocalDate today;
	private final PhoneSelection selection;

	/**
	 * @param file  a file with a tenant
	 * @param today the day to judge from
	 */
	public CheckBulk(ModelFile file, LocalDate today, PhoneSelection selection) {
		super(file);
		this.today = today;
		this.selection = selection;
	}

	/**
	 * Both lists, and what the tenant says of all phones.
	 *
	 * @param phones those that were selected, as they were then
	 */
	public record Checked(BulkList signIn, BulkList provisioning, PhoneTenant tenant, List<Phone> phones) {

		/** Copies the list. */
		public Checked {
			phones = List.copyOf(phones);
		}
	}

	@Override
	public Checked work(TakenPhones phones, Host host) throws OperationException {
		return of(phones, selection, today);
	}

	static Checked of(TakenPhones phones, PhoneSelection selection, LocalDate today) throws OperationException {
		var selected = selection.of(phones);
		return new Checked(BulkCheck.signIn(selected, phones.tenant(), today), BulkCheck.provisioning(selected),
				phones.tenant(), selected);
	}
}
