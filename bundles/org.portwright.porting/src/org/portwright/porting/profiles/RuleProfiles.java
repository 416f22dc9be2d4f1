package org.portwright.porting.profiles;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.PortOrder;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.internal.texts.Messages;

/**
 * Finds rule profiles: the ones that come with Portwright by name, own ones from a file.
 */
public final class RuleProfiles {

	/** The profile of an order that names none. */
	public static final String DEFAULT = ProfileReader.NAMES.getFirst();

	private static final long MAX_BYTES = 1 << 20;

	private RuleProfiles() {
	}

	/** The names of the profiles that come with Portwright, the default first. */
	public static List<String> names() {
		return ProfileReader.NAMES;
	}

	/** The profile of an order that names none. */
	public static RuleProfile usual() {
		try {
			return named(DEFAULT);
		} catch (ProfileException e) {
			// It is part of the product.
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Reads the profiles that come with Portwright and makes their number plans. Orders name no others, so from then on
	 * nobody who asks for the profile of an order waits for it.
	 */
	public static void prepare() {
		for (String name : names()) {
			try {
				named(name).numberPlan().prepare();
			} catch (ProfileException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	/**
	 * Gives a profile; it is read once.
	 *
	 * @param name one of {@link #names}
	 * @throws ProfileException if there is no profile of that name
	 */
	public static RuleProfile named(String name) throws ProfileException {
		return ProfileReader.named(name);
	}

	/**
	 * The profile that an order names, the default where it names none.
	 *
	 * @throws ProfileException if there is no profile of that name
	 */
	public static RuleProfile of(PortOrder order) throws ProfileException {
		return of(order.getRuleProfile());
	}

	/**
	 * The profile that an order asks for, the default where it says nothing.
	 *
	 * @param name what an order says of its profile
	 * @throws ProfileException if there is no profile of that name
	 */
	public static RuleProfile of(@Nullable String name) throws ProfileException {
		return name == null || name.isBlank() ? usual() : named(name.strip());
	}

	/**
	 * Reads an own profile. It may name another in {@code basedOn} and give only what differs from it.
	 *
	 * @param file a JSON file in UTF-8
	 * @throws ProfileException if it cannot be read, has a key that no profile has, lacks one, or a value does not fit
	 */
	public static RuleProfile read(Path file) throws ProfileException {
		try {
			if (Files.size(file) > MAX_BYTES) {
				throw new ProfileException(NLS.bind(Messages.RuleProfiles_tooLarge, file));
			}
			try (Reader json = Files.newBufferedReader(file)) {
				return new ProfileReader(file.toString()).read(json);
			}
		} catch (IOException e) {
			throw new ProfileException(NLS.bind(Messages.RuleProfiles_unreadable, file), e);
		}
	}
}
