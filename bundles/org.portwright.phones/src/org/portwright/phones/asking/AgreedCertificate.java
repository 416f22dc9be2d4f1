package org.portwright.phones.asking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.rest.Fingerprint;
import org.portwright.phones.rest.PhoneClient;
import org.portwright.phones.rest.PhoneException;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Host.Question;
import org.portwright.workspace.work.OperationException;

/**
 * The certificate of a phone that the user has agreed to. It is asked for without any secret.
 *
 * @param asked  the phone
 * @param asking knows what the user has agreed to
 * @param file   the file with the phone
 * @param host   asks people
 */
record AgreedCertificate(PhoneClient client, AskedPhone asked, PhoneAsking asking, Path file, Host host) {

	/**
	 * Returns the certificate that is pinned, or the one that the phone shows, once the user has agreed to it. A pinned
	 * one may have come with the file: the password of the phone would go to whoever made both.
	 */
	String before() throws PhoneException, OperationException {
		if (!asked.certificate().isEmpty()) {
			return pinned();
		}
		String shown = shown();
		return agreed(shown, new Question(Messages.AgreedCertificate_title,
				NLS.bind(Messages.AgreedCertificate_first, asked.called(), Fingerprint.inLines(shown)),
				List.of(Messages.AgreedCertificate_pin, Messages.AgreedCertificate_doNotAsk)));
	}

	/** The one that the phone shows instead of the one that is pinned, once somebody has said that it is right. */
	String another() throws PhoneException, OperationException {
		String shown = shown();
		return agreed(shown, new Question(Messages.AgreedCertificate_title,
				NLS.bind(Messages.AgreedCertificate_another,
						new Object[] { asked.called(), Fingerprint.inLines(asked.certificate()),
								Fingerprint.inLines(shown) }),
				List.of(Messages.AgreedCertificate_doNotAsk, Messages.AgreedCertificate_pinAnother)));
	}

	private String pinned() throws OperationException {
		String pinned = asked.certificate();
		try {
			return asking.accepts(asked, pinned) ? pinned
					: agreed(pinned, new Question(Messages.AgreedCertificate_title,
							NLS.bind(Messages.AgreedCertificate_ofFile,
									new Object[] { file.getFileName(), asked.called(), Fingerprint.inLines(pinned) }),
							List.of(Messages.AgreedCertificate_doNotAsk, Messages.AgreedCertificate_accept)));
		} catch (IOException e) {
			throw OperationException.wrongInput(String.valueOf(e.getMessage()), e);
		}
	}

	private String shown() throws PhoneException {
		return client.certificate(asked.address(), host::isCanceled);
	}

	/** Keeps what the user agrees to before any secret is sent. */
	private String agreed(String shown, Question question) throws OperationException {
		Optional<String> answer = host.ask(question);
		if (answer.isEmpty()) {
			throw OperationException
					.wrongInput(NLS.bind(Messages.AgreedCertificate_nobody, Fingerprint.shown(shown)));
		}
		if (answer.get().equals(Messages.AgreedCertificate_doNotAsk)) {
			throw new OperationCanceledException();
		}
		try {
			asking.accept(asked, shown);
		} catch (IOException e) {
			throw OperationException.wrongInput(String.valueOf(e.getMessage()), e);
		}
		return shown;
	}
}
