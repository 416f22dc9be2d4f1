package org.portwright.directory.signin;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.portwright.directory.internal.clouds.JsonAnswer;

import com.microsoft.aad.msal4j.ITokenCacheAccessAspect;
import com.microsoft.aad.msal4j.ITokenCacheAccessContext;

/** What MSAL4J keeps of one sign-in, as text. The tokens in it are in clear, so that nobody but a store gets it. */
@NonNullByDefault({})
final class TokenCache implements ITokenCacheAccessAspect {

	private volatile String text;

	TokenCache(String text) {
		this.text = text;
	}

	String text() {
		return text;
	}

	/** Whether there is something to get further tokens by: without that nothing else can be asked for. */
	boolean isRenewable() {
		return JsonAnswer.of(text).filter(cache -> cache.has("RefreshToken")).isPresent(); //$NON-NLS-1$
	}

	@Override
	public void beforeCacheAccess(ITokenCacheAccessContext context) {
		if (!text.isEmpty()) {
			context.tokenCache().deserialize(text);
		}
	}

	@Override
	public void afterCacheAccess(ITokenCacheAccessContext context) {
		if (context.hasCacheChanged()) {
			text = context.tokenCache().serialize();
		}
	}
}
