package org.portwright.phones.lists;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.portwright.phones.PhoneTenant;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.porting.written.Quoted;
import org.portwright.porting.written.TenantId;

/**
 * The commands of PowerShell that send lists for a bulk sign-in and ask what came of it, as a text to read and to run
 * by hand. Portwright runs none of it.
 * <p>Source of the commands, the roles and the hours: as {@link BulkError}.
 */
@SuppressWarnings("nls")
public final class BulkScript {

	/** How each of them begins. */
	public static final String BEGINNING = "# Portwright: New-CsSdgBulkSignInRequest";

	private static final Set<String> REGIONS = Set.of("APAC", "EMEA", "NOAM");
	/** PowerShell takes each of these for a quote in quotes. */
	private static final Pattern QUOTES = Pattern.compile("['\u2018\u2019\u201A\u201B]");
	private static final String SUMMARY = "Get-CsSdgBulkSignInRequestsSummary | Format-Table";
	private static final int MOST_AT_A_TIME = 3;
	private static final String COMMENT = "# ";
	private static final String LINE = "\r\n";

	private BulkScript() {
	}

	/** Returns whether region and tenant of the lists are known: without, commands might change another tenant. */
	public static boolean isPossible(PhoneTenant tenant) {
		return hasRegion(tenant) && TenantId.isGiven(tenant.organisationId());
	}

	/** Whether it is known by which region the lists are to be sent. */
	public static boolean hasRegion(PhoneTenant tenant) {
		return REGIONS.contains(tenant.region().toUpperCase(Locale.ROOT));
	}

	/**
	 * The commands for some lists.
	 *
	 * @param names  of the files, in one folder; none has a control character
	 * @param tenant has a region and an Organisation ID
	 */
	public static String of(List<String> names, PhoneTenant tenant) {
		if (!isPossible(tenant)) {
			throw new IllegalArgumentException(Quoted.of(tenant.region() + ' ' + tenant.organisationId()));
		}
		var script = new StringBuilder();
		add(script, BEGINNING, COMMENT + Messages.BulkScript_read, COMMENT + Messages.BulkScript_who);
		BulkNotes.all().forEach(note -> add(script, COMMENT + note));
		add(script, "Import-Module MicrosoftTeams -MinimumVersion 5.6.0",
				"Connect-MicrosoftTeams -TenantId " + quoted(tenant.organisationId()));
		for (int i = 0; i < names.size(); i++) {
			String batch = "$batch" + (i + 1);
			add(script, "", batch + " = New-CsSdgBulkSignInRequest -DeviceDetailsFilePath "
					+ quoted(".\\" + names.get(i)) + " -Region " + tenant.region().toUpperCase(Locale.ROOT),
					batch + ".BatchId", "$status" + (i + 1) + " = Get-CsSdgBulkSignInRequestStatus -BatchId " + batch
							+ ".BatchId",
					"$status" + (i + 1) + " | Format-Table", "$status" + (i + 1) + ".BatchItem");
			if ((i + 1) % MOST_AT_A_TIME == 0 && i + 1 < names.size()) {
				add(script, "", SUMMARY, "Read-Host -Prompt " + quoted(Messages.BulkScript_wait));
			}
		}
		add(script, "", SUMMARY);
		return script.toString();
	}

	private static void add(StringBuilder script, String... lines) {
		for (String line : lines) {
			script.append(line).append(LINE);
		}
	}

	/** A text as PowerShell takes it, whatever stands in it: nothing in single quotes is ever computed. */
	static String quoted(String text) {
		if (text.codePoints().anyMatch(c -> c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029)) {
			throw new IllegalArgumentException(Quoted.of(text));
		}
		return '\'' + QUOTES.matcher(text).replaceAll("$0$0") + '\'';
	}
}
