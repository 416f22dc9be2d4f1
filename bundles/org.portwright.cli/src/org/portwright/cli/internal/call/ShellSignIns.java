package org.portwright.cli.internal.call;

import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.directory.signin.SignIns;
import org.portwright.network.ShellNetwork;
import org.portwright.network.secrets.SecureTokens;

/** Makes the sign-ins of a shell. It stands alone, as the VM would load their types for calls that sign nobody in. */
final class ShellSignIns {

	private ShellSignIns() {
	}

	/** Those of a user. */
	static SignIns of(ShellNetwork network, UnaryOperator<@Nullable String> environment) {
		return new SignIns(network, SecureTokens.ofUser(environment));
	}
}
