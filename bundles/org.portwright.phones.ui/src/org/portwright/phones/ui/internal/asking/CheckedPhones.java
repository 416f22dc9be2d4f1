package org.portwright.phones.ui.internal.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.model.Phone;
import org.portwright.phones.asking.CheckPhone;
import org.portwright.phones.asking.CheckPhone.Answer;
import org.portwright.phones.asking.PhoneDifference;
import org.portwright.phones.rest.PhoneException;
import org.portwright.phones.rest.PhoneTrouble;
import org.portwright.phones.rest.PhoneWord;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.Failures;
import org.portwright.ui.StatusLine;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.UnansweredStatus;

/** Phones that are asked together. Those that gave no answer are told of at the end, in one dialog. */
final class CheckedPhones {

	/** More of them stand in the details alone. */
	private static final int MOST_LINES = 8;

	private final EngagementFiles files;
	private final IWorkbenchWindow window;
	private final PhoneChecks checks;
	private final Consumer<PhoneWord> heard;
	private final List<IStatus> failures = new ArrayList<>();
	private int all;
	private int open;

	/** @param heard is told of each answer, once it is noted */
	CheckedPhones(EngagementFiles files, IWorkbenchWindow window, PhoneChecks checks, Consumer<PhoneWord> heard) {
		this.files = files;
		this.window = window;
		this.checks = checks;
		this.heard = heard;
	}

	/** Asks them one after the other, on the window's thread. */
	void check(List<Phone> phones) {
		all = phones.size();
		open = all;
		// What is said there is of a phone that was asked before.
		say(""); //$NON-NLS-1$
		phones.forEach(this::check);
	}

	private void check(Phone phone) {
		String name = Labels.of(phone);
		Optional<ModelFile> file = files.model().fileOf(phone);
		if (file.isEmpty()) {
			failed(name, Status.info(Messages.CheckedPhones_gone));
			over();
			return;
		}
		var check = new CheckPhone(files.model(), file.get(), phone, checks.asking(), PhoneChecks.client(),
				files.recorder());
		files.runner().run(check, RunMode.asked(NLS.bind(Messages.CheckedPhones_job, name)).inTurnWith(checks),
				new Reply<>() {

					@Override
					public void done(CheckPhone.Result result) {
						switch (result.answer()) {
						case Answer.Said said -> answered(name, said.word(), result.left());
						case Answer.Refused refused -> CheckedPhones.this.failed(name, Failures.of(refused.why()));
						}
					}

					@Override
					public boolean failed(Throwable reason) {
						CheckedPhones.this.failed(name, Failures.of(reason));
						return true;
					}

					@Override
					public void finished() {
						over();
					}
				});
	}

	private void answered(String name, PhoneWord word, List<PhoneDifference> left) {
		String state = NLS.bind(words(word), name, word.lineState());
		say(left.isEmpty() ? state
				: state + ' ' + NLS.bind(Messages.CheckedPhones_left, left.stream()
						.map(PhoneDifference::words).collect(Collectors.joining("; ")))); //$NON-NLS-1$
		heard.accept(word);
	}

	/** What a phone says of being signed in: {0} is its name, {1} the state of its lines. */
	static String words(PhoneWord word) {
		if (word.isRegistered()) {
			return Messages.CheckedPhones_registered;
		}
		return word.lines().isEmpty() ? Messages.CheckedPhones_noLine : Messages.CheckedPhones_notRegistered;
	}

	private void failed(String name, IStatus reason) {
		String words = reason.getMessage().contains(name) ? reason.getMessage()
				: NLS.bind(Messages.CheckedPhones_of, name, reason.getMessage());
		failures.add(reason instanceof UnansweredStatus unanswered ? unanswered.inWords(words)
				: new Status(reason.getSeverity(), reason.getPlugin(), reason.getCode(), words,
						reason.getException()));
	}

	private void over() {
		open--;
		if (open == 0 && !failures.isEmpty()) {
			tell();
		}
	}

	private void tell() {
		IStatus first = failures.getFirst();
		if (failures.size() > 1) {
			Failures.show(new MultiStatus(first.getPlugin(), 0, failures.toArray(IStatus[]::new), lines(), null));
		} else if (isOfPassword(first)) {
			Failures.log(first);
			new AskingPreferences(window).offer(first.getMessage());
		} else {
			Failures.show(first);
		}
	}

	private String lines() {
		String lines = failures.stream().limit(MOST_LINES).map(IStatus::getMessage)
				.collect(Collectors.joining("\n", NLS.bind(Messages.CheckedPhones_some, failures.size(), all) + '\n', //$NON-NLS-1$
						"")); //$NON-NLS-1$
		return failures.size() > MOST_LINES
				? lines + '\n' + NLS.bind(Messages.CheckedPhones_more, failures.size() - MOST_LINES)
				: lines;
	}

	/** Whether another user or password would help. */
	private static boolean isOfPassword(IStatus status) {
		return status.getException() instanceof PhoneException phone
				&& (phone.trouble() == PhoneTrouble.PASSWORD_REFUSED || phone.trouble() == PhoneTrouble.FORBIDDEN);
	}

	private void say(String words) {
		StatusLine.of(window).accept(words);
	}
}
