package org.portwright.phones.asking;

import java.io.IOException;
import java.nio.file.Path;
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
import org.portwright.model.Tenant;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.rest.Fingerprint;
import org.portwright.phones.rest.PhoneClient;
import org.portwright.phones.rest.PhoneException;
import org.portwright.phones.rest.PhoneLogin;
import org.portwright.phones.rest.PhoneTrouble;
import org.portwright.phones.rest.PhoneWord;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Host.Question;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Work;

/**
 * Asks a phone what it is and whether it is signed in, and notes it as one step that can be undone. The first time it
 * shows the phone's certificate and sends the password only to who agrees to it; what contradicts what is recorded is
 * taken only from who says so.
 */
public final class CheckPhone implements Work<AskedPhone, CheckPhone.Heard, CheckPhone.Result> {

	private final WorkspaceModel model;
	private final ModelFile file;
	/** As it was called when the check began, on the model's thread. */
	private final Path path;
	/** Its file may be read anew meanwhile, and then it is another object. */
	private final String id;
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
		path = file.path();
		id = String.valueOf(phone.getId());
		this.asking = asking;
		this.client = client;
		this.recorder = recorder;
	}

	/**
	 * What a phone said, and what of it is taken.
	 *
	 * @param certificate the one that somebody has agreed to
	 * @param answer      what it said, or why it said nothing that can be used
	 */
	record Heard(AskedPhone asked, String certificate, Answer answer, List<PhoneDifference> differences,
			List<PhoneDifference> taken) {
	}

	/** What a phone answered. */
	public sealed interface Answer {

		/** It said something of itself. */
		record Said(PhoneWord word) implements Answer {
		}

		/** It gave no answer that can be used, once its certificate was agreed to; that one is pinned all the same. */
		record Refused(OperationException why) implements Answer {
		}
	}

	/**
	 * What came of it.
	 *
	 * @param differences what the phone says otherwise than it was recorded
	 * @param left        those of them that were left as they were
	 */
	public record Result(Answer answer, List<PhoneDifference> differences, List<PhoneDifference> left) {
	}

	@Override
	public Set<ModelFile> files() {
		return Set.of(file);
	}

	@Override
	public boolean restartsOnChange() {
		// Other phones of the tenant change while this one is asked; whether this one has is looked at in the end.
		return false;
	}

	@Override
	public AskedPhone prepare() throws OperationException {
		AskedPhone asked = AskedPhone.of(phone());
		if (asked.address().isEmpty()) {
			throw OperationException.wrongInput(NLS.bind(Messages.CheckPhone_noAddress, asked.called()));
		}
		if (!asked.certificate().isEmpty() && !Fingerprint.isOne(asked.certificate())) {
			throw OperationException.wrongInput(Messages.CheckPhone_noFingerprint);
		}
		return asked;
	}

	private Phone phone() throws OperationException {
		return Optional.of(file.root()).filter(Tenant.class::isInstance).map(Tenant.class::cast)
				.flatMap(tenant -> tenant.getPhones().stream().filter(each -> id.equals(each.getId())).findFirst())
				.orElseThrow(() -> OperationException.wrongInput(Messages.CheckPhone_gone));
	}

	@Override
	public Heard work(AskedPhone asked, Host host) throws OperationException {
		PhoneLogin login = login();
		var certificate = new AgreedCertificate(client, asked, asking, path, host);
		try {
			String pinned = certificate.before();
			try {
				return heard(asked, pinned, login, host);
			} catch (PhoneException e) {
				if (e.trouble() != PhoneTrouble.CERTIFICATE_CHANGED || !pinned.equals(asked.certificate())) {
					return refused(asked, pinned, e);
				}
			}
			String another = certificate.another();
			try {
				return heard(asked, another, login, host);
			} catch (PhoneException e) {
				return refused(asked, another, e);
			}
		} catch (PhoneException e) {
			throw OperationException.notAnswered(e.getMessage(), e.trouble(), e);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}

	private Heard heard(AskedPhone asked, String certificate, PhoneLogin login, Host host)
			throws PhoneException, OperationException {
		PhoneWord word = client.ask(asked.address(), certificate, login, host::isCanceled);
		List<PhoneDifference> differences = PhoneDifference.between(asked, word);
		return new Heard(asked, certificate, new Answer.Said(word), differences, taken(asked, differences, host));
	}

	/** What somebody has agreed to is pinned, also if the password was wrong then. */
	private static Heard refused(AskedPhone asked, String certificate, PhoneException reason)
			throws OperationException {
		OperationException why = OperationException.notAnswered(reason.getMessage(), reason.trouble(), reason);
		if (certificate.equals(asked.certificate())) {
			throw why;
		}
		return new Heard(asked, certificate, new Answer.Refused(why), List.of(), List.of());
	}

	private PhoneLogin login() throws OperationException {
		try {
			Optional<String> missing = asking.missing();
			if (missing.isPresent()) {
				throw OperationException.wrongInput(missing.get());
			}
			if (asking.isOffline()) {
				throw OperationException.wrongInput(Messages.CheckPhone_offline);
			}
			return asking.login(asking.choice().user())
					.orElseThrow(() -> OperationException.wrongInput(Messages.PhoneAsking_noPassword));
		} catch (IOException e) {
			throw OperationException.wrongInput(String.valueOf(e.getMessage()), e);
		}
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
			Phone phone = phone();
			if (!AskedPhone.of(phone).equals(heard.asked())) {
				throw OperationException.wrongInput(NLS.bind(Messages.CheckPhone_changed, heard.asked().called()));
			}
			var commands = new CompoundCommand();
			heard.taken().forEach(each -> commands.append(set(phone, each.field(), each.said())));
			if (heard.answer() instanceof Answer.Said said) {
				String state = said.word().lineState();
				commands.append(set(phone, Literals.PHONE__LINE_STATE, state.isEmpty() ? null : state));
				commands.append(set(phone, Literals.PHONE__CHECKED, recorder.now()));
			}
			if (!heard.certificate().equals(heard.asked().certificate())) {
				commands.append(set(phone, Literals.PHONE__CERTIFICATE, heard.certificate()));
			}
			model.perform(Messages.CheckPhone_label, commands);
			List<PhoneDifference> left = new ArrayList<>(heard.differences());
			left.removeAll(heard.taken());
			return new Result(heard.answer(), heard.differences(), left);
		};
	}

	private Command set(Phone phone, EAttribute field, @Nullable Object value) {
		return new SetCommand(model.editingDomain(), phone, field, value);
	}
}
