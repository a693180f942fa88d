namespace Cremona.Transparency.Tests;

/// <summary>A test of the long form: skipped, with what to type, unless it was asked for by PROVE_LUNGHE=1.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LongFactAttribute : FactAttribute
{
    public LongFactAttribute() => Skip = Environment.GetEnvironmentVariable("PROVE_LUNGHE") == "1" ? null : "non eseguito: la forma lunga vuole PROVE_LUNGHE=1";
}
