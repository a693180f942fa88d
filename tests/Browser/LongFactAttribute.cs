namespace Cremona.Transparency.Tests.Browser;

/// <summary>A test of the long form: skipped, with what to type, unless it was asked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LongFactAttribute : FactAttribute
{
    public LongFactAttribute() => Skip = Gate.WhySkipped;
}

/// <summary>The same with rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LongTheoryAttribute : TheoryAttribute
{
    public LongTheoryAttribute() => Skip = Gate.WhySkipped;
}
