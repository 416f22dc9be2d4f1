package org.portwright.directory.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.directory.signin.ClientIds;
import org.portwright.directory.signin.SignInPlace;
import org.portwright.directory.signin.SignedIn;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Host.Question;
import org.portwright.workspace.work.OperationException;

/**
 * The user's consent to the client ID that a tenant's file names. A sent file could name an application of its sender,
 * and the user would let that application read the tenant. Nothing is asked of Microsoft before the user has agreed; an
 * ID of the user's own preferences, and one accepted before for the same tenant, need no question. Who typed an ID into
 * a file cannot be told, so that an ID that the user typed is asked about once, too.
 *
 * @param ids    the user's settings
 * @param places those of the tenant
 * @param file   the file that names the ID
 */
public record ClientIdConsent(ClientIds ids, TenantPlaces places, Path file) {

	/**
	 * Returns the client ID of the file, if the user has not agreed to it yet. What is no client ID is none: no sign-in
	 * takes it.
	 *
	 * @throws OperationException if the settings cannot be read
	 */
	public Optional<String> missing() throws OperationException {
		try {
			Optional<String> id = named();
			return id.isPresent() && ids.accepts(id.get(), places.tenant()) ? Optional.empty() : id;
		} catch (IOException e) {
			throw failed(e);
		}
	}

	/**
	 * Asks for the consent if it is missing, and keeps it. It is kept before anything is asked of Microsoft.
	 *
	 * @throws OperationException         if nobody answers, or the answer cannot be kept
	 * @throws OperationCanceledException if the user does not agree
	 */
	public void ask(Host host) throws OperationException {
		Optional<String> id = missing();
		if (id.isPresent()) {
			Optional<String> answer = host.ask(new Question(Messages.ClientIdConsent_title, question(id.get()),
					List.of(Messages.ClientIdConsent_doNotSignIn, Messages.ClientIdConsent_use)));
			if (answer.isEmpty()) {
				throw OperationException
						.wrongInput(NLS.bind(Messages.ClientIdConsent_nobody, file.getFileName(), id.get()));
			}
			if (!answer.get().equals(Messages.ClientIdConsent_use)) {
				throw new OperationCanceledException();
			}
			Optional<String> failure = accept(id.get());
			if (failure.isPresent()) {
				throw OperationException.wrongInput(failure.get());
			}
		}
	}

	/**
	 * Keeps the consent to an ID, if the file names it. Of a file that names no tenant nothing is kept: the next such
	 * file may be of another tenant.
	 *
	 * @return why it could not be kept, for people; empty if it was
	 */
	public Optional<String> accept(String id) {
		return named().equals(Optional.of(id)) && places.expected().isPresent() ? keep(ids, id, places.tenant())
				: Optional.empty();
	}

	/**
	 * Keeps the consent for the Organisation ID of a tenant that was signed in to by a domain, because a sync writes
	 * the Organisation ID into the file.
	 *
	 * @param place where the user signed in, by a client ID that the user has agreed to
	 * @return why it could not be kept, for people; empty if it was
	 */
	public static Optional<String> keep(ClientIds ids, SignInPlace place, SignedIn signedIn) {
		return place.isById() ? Optional.empty() : keep(ids, place.clientId(), signedIn.account().organisationId());
	}

	private static Optional<String> keep(ClientIds ids, String id, String tenant) {
		try {
			ids.accept(id, tenant);
			return Optional.empty();
		} catch (IOException e) {
			return Optional.of(String.valueOf(e.getMessage()));
		}
	}

	private Optional<String> named() {
		return places.clientId().flatMap(ClientIds::read);
	}

	private String question(String id) throws OperationException {
		try {
			String own = ids.usual().map(usual -> NLS.bind(Messages.ClientIdConsent_other, usual))
					.orElse(Messages.ClientIdConsent_none);
			return NLS.bind(Messages.ClientIdConsent_question, new Object[] { file.getFileName(), id, own });
		} catch (IOException e) {
			throw failed(e);
		}
	}

	private static OperationException failed(IOException reason) {
		return OperationException.wrongInput(String.valueOf(reason.getMessage()), reason);
	}
}
