package org.portwright.workspace.phoneword;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.phones.rest.Fingerprint;
import org.portwright.phones.rest.PhoneClient;
import org.portwright.phones.rest.PhoneException;
import org.portwright.phones.rest.PhoneLogin;
import org.portwright.phones.rest.PhoneWord;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.operations.Recorder;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Host.Question;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Stale;
import org.portwright.workspace.work.Work;

/**
 * Asks a phone what it is and whether it is signed in, and notes it as one step that can be undone. The first time it
 * shows the phone's certificate and sends the password only to who agrees to it; what contradicts what is recorded is
 * taken only from who says so.
 */
public final class CheckPhone implements Work<AskedPhone, CheckPhone.Heard, CheckPhone.Result> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final Phone phone;
	private final PhoneAsking asking;
	private final PhoneClient client;
	private final Recorder recorder;

	/**
	 * @param file  a file with a tenant
	 * @param phone one of its phones
	 */
	public CheckPhone(WorkspaceModel model, ModelFile file, Phone phone, PhoneAsking asking, PhoneClient client,
			Recorder recorder) {
		this.model = model;
		this.file = file;
		this.phone = phone;
		this.asking = asking;
		this.client = client;
		this.recorder = recorder;
	}

	/** What a phone said, and what of it is taken. */
	record Heard(AskedPhone asked, PhoneWord word, List<PhoneDifference> differences,
			List<PhoneDifference> taken) {
	}

	/**
	 * What came of it.
	 *
	 * @param differences what the phone says otherwise than it was recorded
	 * @param left        those of them that were left as they were
	 */
	public record Result(PhoneWord word, List<PhoneDifference> differences, List<PhoneDifference> left) {
	}

	@Override
	public Set<ModelFile> of() {
		return Set.of(file);
	}

	@Override
	public Stale stale() {
		// Other phones of the tenant change while this one is asked; whether this one has is looked at in the end.
		return Stale.ALWAYS;
	}

	@Override
	public AskedPhone prepare() throws OperationException {
		checkIsThere();
		AskedPhone asked = AskedPhone.of(phone);
		if (asked.address().isEmpty()) {
			throw OperationException.wrongInput(Messages.CheckPhone_noAddress);
		}
		if (!asked.certificate().isEmpty() && !Fingerprint.isOne(asked.certificate())) {
			throw OperationException.wrongInput(Messages.CheckPhone_noFingerprint);
		}
		return asked;
	}

	private void checkIsThere() throws OperationException {
		if (phone.eContainer() == null || phone.eContainer() != file.root()) {
			throw OperationException.wrongInput(Messages.CheckPhone_gone);
		}
	}

	@Override
	public Heard work(AskedPhone asked, Host host) throws OperationException {
		PhoneLogin login = login();
		try {
			String certificate = asked.certificate().isEmpty() ? agreedCertificate(asked, host) : asked.certificate();
			PhoneWord word = client.ask(asked.address(), certificate, login, host.monitor()::isCanceled);
			List<PhoneDifference> differences = PhoneDifference.between(asked, word);
			return new Heard(asked, word, differences, taken(asked, differences, host));
		} catch (PhoneException e) {
			throw OperationException.notAnswered(e.getMessage(), e);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}

	private PhoneLogin login() throws OperationException {
		try {
			PhoneAsking.Choice choice = asking.choice();
			if (!choice.on()) {
				throw OperationException.wrongInput(Messages.CheckPhone_off);
			}
			if (asking.isOffline()) {
				throw OperationException.wrongInput(Messages.CheckPhone_offline);
			}
			return asking.login(choice.user())
					.orElseThrow(() -> OperationException.wrongInput(Messages.CheckPhone_noPassword));
		} catch (IOException e) {
			throw OperationException.wrongInput(String.valueOf(e.getMessage()), e);
		}
	}

	/** The certificate that the phone shows, once somebody has seen it. */
	private String agreedCertificate(AskedPhone asked, Host host) throws PhoneException, OperationException {
		String shown = client.certificate(asked.address(), host.monitor()::isCanceled);
		var question = new Question(
				NLS.bind(Messages.CheckPhone_certificate, asked.called(), Fingerprint.shown(shown)),
				List.of(Messages.CheckPhone_pin, Messages.CheckPhone_doNotPin));
		Optional<String> answer = host.ask(question);
		if (answer.isEmpty()) {
			throw OperationException.wrongInput(NLS.bind(Messages.CheckPhone_notPinned, Fingerprint.shown(shown)));
		}
		if (!answer.get().equals(Messages.CheckPhone_pin)) {
			throw new OperationCanceledException();
		}
		return shown;
	}

	/** What only says more, and what contradicts if somebody says so. Another MAC address is another phone. */
	private static List<PhoneDifference> taken(AskedPhone asked, List<PhoneDifference> differences, Host host)
			throws OperationException {
		List<PhoneDifference> contradictions = differences.stream().filter(PhoneDifference::contradicts).toList();
		if (contradictions.isEmpty()) {
			return differences;
		}
		boolean another = contradictions.stream().anyMatch(each -> each.field() == Literals.PHONE__MAC);
		String lines = contradictions.stream().map(PhoneDifference::words).collect(Collectors.joining("\n")); //$NON-NLS-1$
		var question = another
				? new Question(NLS.bind(Messages.CheckPhone_another, asked.called(), lines),
						List.of(Messages.CheckPhone_leaveAll, Messages.CheckPhone_exchanged))
				: new Question(NLS.bind(Messages.CheckPhone_differs, asked.called(), lines),
						List.of(Messages.CheckPhone_take, Messages.CheckPhone_leave));
		Optional<String> answer = host.ask(question);
		if (another && !answer.equals(Optional.of(Messages.CheckPhone_exchanged))) {
			throw OperationException.wrongInput(NLS.bind(Messages.CheckPhone_notThis, asked.called(), lines));
		}
		return another || answer.equals(Optional.of(Messages.CheckPhone_take)) ? differences
				: differences.stream().filter(each -> !each.contradicts()).toList();
	}

	@Override
	public Operation<Result> apply(Heard heard) {
		return monitor -> {
			checkIsThere();
			if (!AskedPhone.of(phone).equals(heard.asked())) {
				throw OperationException.wrongInput(NLS.bind(Messages.CheckPhone_changed, heard.asked().called()));
			}
			List<Command> commands = new ArrayList<>();
			heard.taken().forEach(each -> commands.add(set(each.field(), each.said())));
			String state = heard.word().lineState();
			commands.add(set(Literals.PHONE__LINE_STATE, state.isEmpty() ? null : state));
			commands.add(set(Literals.PHONE__CHECKED, recorder.now()));
			if (heard.asked().certificate().isEmpty()) {
				commands.add(set(Literals.PHONE__CERTIFICATE, heard.word().certificate()));
			}
			model.perform(Messages.CheckPhone_label, new CompoundCommand(commands));
			List<PhoneDifference> left = new ArrayList<>(heard.differences());
			left.removeAll(heard.taken());
			return new Result(heard.word(), heard.differences(), left);
		};
	}

	private Command set(EAttribute field, @Nullable Object value) {
		return new SetCommand(model.editingDomain(), phone, field, value);
	}
}
