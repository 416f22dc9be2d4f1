package org.portwright.phones.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portwright.model.Phone;
import org.portwright.phones.PhoneAddresses;
import org.portwright.phones.PhoneModels;
import org.portwright.phones.SignInChoices;
import org.portwright.phones.signin.FittingSteps;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/** Says of phones of a tenant how far each is, and what is not met yet. */
public final class ListPhones extends PhonesQuery<List<PhoneStanding>> {

	private final LocalDate today;
	private final PhoneSelection selection;

	/**
	 * @param file  a file with a tenant
	 * @param today the day to judge from
	 */
	public ListPhones(ModelFile file, LocalDate today, PhoneSelection selection) {
		super(file);
		this.today = today;
		this.selection = selection;
	}

	@Override
	public List<PhoneStanding> work(TakenPhones phones, Host host) throws OperationException {
		var choices = new SignInChoices(phones.tenant(), today);
		var fitting = new FittingSteps(choices);
		List<PhoneStanding> all = new ArrayList<>();
		for (Phone phone : selection.of(phones)) {
			host.checkCanceled();
			all.add(new PhoneStanding(phone, choices.of(phone), fitting.progress(phone),
					PhoneModels.known().isTeamsPhone(phone.getModel(), choices.method(phone))
							? new PhoneAddresses(Optional.empty(), Optional.empty())
							: PhoneAddresses.of(phones.tenant(), phone)));
		}
		return all;
	}
}
